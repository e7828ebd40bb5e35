const PRODUCT = '一个都不能少';

/** Strapi appends its own name to every page title and offers no setting for it. */
export function keepProductNameInTitle(): void {
  const rename = (): void => {
    const wanted = document.title
      .replace(/\| Strapi$/, `| ${PRODUCT}`)
      .replace(/^Strapi Admin$/, PRODUCT);
    if (wanted !== document.title) document.title = wanted;
  };
  rename();
  new MutationObserver(rename).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
}
