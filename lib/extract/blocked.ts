/** Titles of error pages, bot checks and consent walls. */
const BLOCKED =
  /^\W*(?:error\W*)?(?:40[0-9]|429|50[0-9])\b|access (?:to this page has been )?denied|^forbidden|^just a moment|attention required|pardon our interruption|are you (?:a )?(?:robot|human)|robot check|verify(?:ing)? (?:that )?you|security (?:check|verification)|unusual (?:traffic|activity)|page (?:not found|unavailable|can.t be found)|^not found|before you continue|^request (?:blocked|rejected)|service unavailable|captcha/i;

/** Whether a title is that of an error page, a bot check or a consent wall. */
export const isBlockedTitle = (title: string) => title.length <= 200 && BLOCKED.test(title.trim());
