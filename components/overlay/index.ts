export { type MountedOverlay, mountOverlay } from './mount';
export type * from './types';
