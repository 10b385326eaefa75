/** What is kept of tabs, by key, as the browser's session store holds it. */
export const session: Record<string, unknown> = {};

/** What the badge's title says; to be set by tests that want to see it change. */
export const badge = { title: '' };

const nothing = async () => undefined;
/** What showing the state of a tab needs of the browser. To be imported before what uses it is. */
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
