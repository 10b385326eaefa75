import { defineBackground } from 'wxt/utils/define-background';
import { Database } from '@/lib/desk/database';
import { listen } from '@/lib/platform/background/listen';

export default defineBackground(() => listen(new Database()));
