// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { DeskFrame } from '@/components/desk/desk-frame';
import { useChanges } from '@/entrypoints/desk/changes';
import type { Send } from '@/entrypoints/desk/services';
import { type Outcome, refused } from '@/lib/model';
import { Shown } from '../../components/shown';

function Page({ send }: { send: Send }) {
  const { change, failure, dismiss } = useChanges(send);
  return (
    <DeskFrame
      page="alerts"
      subject="Alerts"
      unread={0}
      isFull={false}
      undo={null}
      failure={failure}
      onForget={dismiss}
    >
      <button type="button" onClick={() => void change('desk-mark-read', { read: true })}>
        Read
      </button>
    </DeskFrame>
  );
}

const answering = (outcome: Outcome<null>) => (async () => outcome) as unknown as Send;

it('a change that is refused is said to be, until it is dismissed', async () => {
  const page = new Shown(<Page send={answering(refused('failed', 'no room'))} />);
  expect(page.alert).toBe('');
  await page.press('Read');
  expect(page.alert).toBe('Not saved: no room');
  await page.press('Close');
  expect(page.alert).toBe('');
});
