/** How titles of error pages, bot checks, consent walls and paywalls begin. */
const BEGINNINGS = [
  'forbidden',
  'just a moment',
  'not found',
  'request blocked',
  'request rejected',
  'subscribe to read',
  'subscribe to continue',
];

/** Phrases anywhere in such titles. */
const PHRASES = [
  'access denied',
  'access to this page has been denied',
  'attention required',
  'before you continue',
  'captcha',
  'pardon our interruption',
  'robot check',
  'service unavailable',
  "page can't be found",
  'page can’t be found',
  'page not found',
  'page unavailable',
  'security check',
  'security verification',
  'unusual activity',
  'unusual traffic',
  'are you robot',
  'are you a robot',
  'are you human',
  'are you a human',
  'verify you',
  'verifying you',
  'verify that you',
  'verifying that you',
];

const isErrorCode = (title: string) => /^\W*(?:error\W*)?(?:40[0-9]|429|50[0-9])\b/.test(title);

/** Whether a title is that of an error page, a bot check, a consent wall or a paywall. */
export function isBlockedTitle(title: string): boolean {
  if (title.length > 200) return false;
  // Not one long pattern: the browser would compile it again on each page.
  const words = title.trim().toLowerCase();
  return (
    BEGINNINGS.some((beginning) => words.startsWith(beginning)) ||
    PHRASES.some((phrase) => words.includes(phrase)) ||
    isErrorCode(words)
  );
}
