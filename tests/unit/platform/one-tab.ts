/** The states of tabs by key, as in the browser's session storage. */
export const session: Record<string, unknown> = {};

/** The badge's title; tests may set it to observe a change. */
export const badge = { title: '' };

const nothing = async () => undefined;
/** The browser API that showing a tab's state needs. Import before the code that uses it. */
Object.assign(globalThis, {
  browser: {
    runtime: { id: 'own', getURL: (path: string) => path },
    i18n: { getMessage: (key: string) => key },
    storage: {
      session: { set: async (items: object) => void Object.assign(session, items), get: async () => session },
    },
    tabs: { get: async () => ({ url: 'https://news.example/a' }) },
    action: {
      setBadgeText: nothing,
      setBadgeBackgroundColor: nothing,
      async setTitle({ title }: { title: string }) {
        badge.title = title;
      },
    },
  },
});
