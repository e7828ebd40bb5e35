const LANGUAGE_KEY = 'strapi-admin-language';

/** Simplified Chinese from the first page on; who chose another language keeps it. */
export function chooseFirstLanguage(): void {
  if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'zh-Hans');
}
