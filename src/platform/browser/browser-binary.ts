/** Where a browser was found; `npm` is the one unpacked from `@sparticuz/chromium`. */
export type BrowserSource = 'environment' | 'system' | 'puppeteer-cache' | 'npm';

/** An executable that has answered `--version`. */
export type BrowserBinary = {
  readonly source: BrowserSource;
  readonly executablePath: string;
  /** Folder with shared libraries the executable needs beyond the system's, or null. */
  readonly libraryPath: string | null;
  /** The answer to `--version`, such as `Chromium 147.0.7727.0`. */
  readonly version: string;
};

/** No browser can be had on this machine. The message is one Chinese and one English sentence. */
export class BrowserNotFound extends Error {
  readonly code = 'BROWSER_NOT_FOUND';
  override readonly name = 'BrowserNotFound';

  constructor(tried: readonly string[]) {
    super(
      '找不到可用的无头浏览器，无法生成文书：请安装 chromium-headless-shell，' +
        '或用 PUPPETEER_EXECUTABLE_PATH 指明浏览器的位置。 ' +
        'No headless browser can be used: install chromium-headless-shell ' +
        'or set PUPPETEER_EXECUTABLE_PATH. ' +
        `[${tried.join('; ')}]`,
    );
  }
}
