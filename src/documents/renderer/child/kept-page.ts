import type { CdpConnection, CdpSession } from './cdp-connection';
import { PrintFailure } from './print-failure';
import { refuseRequests, type ServedFonts } from './refuse-requests';
import { splitDocument } from './split-document';

/** A page that stays open and prints one document after another. */
export type KeptPage = {
  print(html: string): Promise<Buffer>;
  /** Ends the page even when its process hangs. */
  destroy(): Promise<void>;
};

const NAVIGATES = '模板里有跳转或内嵌网页';

const PRINT = {
  preferCSSPageSize: true,
  printBackground: true,
  generateTaggedPDF: false,
  generateDocumentOutline: false,
  transferMode: 'ReturnAsBase64',
};

/**
 * Runs in the page after its content was set. Layout is what asks for fonts, so layout is forced, the
 * fonts awaited, and again until layout asks for none; then embedded pictures are awaited, for a print made earlier
 * would lack them. Returns what could not be loaded: families, and '图片' for a picture. Pictures from elsewhere never load.
 */
const SETTLE_FONTS = `(async () => {
  const fonts = document.fonts;
  for (let round = 0; round < 8; round += 1) {
    void document.documentElement.offsetHeight;
    if (fonts.status === 'loaded') break;
    await fonts.ready;
  }
  const broken = await Promise.all([...document.images]
    .filter((image) => image.src.startsWith('data:image/'))
    .map((image) => image.decode().then(() => null, () => '图片')));
  return [...fonts].filter((face) => face.status === 'error').map((face) => face.family)
    .concat(broken.filter((name) => name !== null));
})()`;

/**
 * Prints after which a page's garbage is collected. Left to itself the page lets half a gigabyte of old documents
 * gather before it does so; so often it costs nothing that can be measured.
 */
const COLLECT_EVERY = 20;

type Evaluation = {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

async function evaluate(page: CdpSession, expression: string): Promise<unknown> {
  const answer = (await page.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })) as unknown as Evaluation;
  if (answer.exceptionDetails !== undefined) {
    throw new PrintFailure('refused', answer.exceptionDetails.text);
  }
  return answer.result.value;
}

/** Opens a page in a browser context of its own, scripts off, requests refused, media set to print. */
export async function openKeptPage(cdp: CdpConnection, fonts: ServedFonts): Promise<KeptPage> {
  const { browserContextId } = await cdp.browser.send('Target.createBrowserContext', {
    disposeOnDetach: true,
  });
  const { targetId } = await cdp.browser.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
  });
  const attached = await cdp.browser.send('Target.attachToTarget', { targetId, flatten: true });
  const sessionId = attached['sessionId'] as string;
  const page = cdp.session(sessionId);
  let broken: PrintFailure | null = null;
  let navigations = 0;
  page.on('Inspector.targetCrashed', () => {
    broken = new PrintFailure('crashed', 'the page crashed');
    cdp.forget(sessionId);
  });
  page.on('Page.frameStartedNavigating', () => (navigations += 1));
  page.on('Page.frameRequestedNavigation', () => (navigations += 1));
  await Promise.all([
    page.send('Page.enable'),
    page.send('Emulation.setScriptExecutionDisabled', { value: true }),
    page.send('Emulation.setEmulatedMedia', { media: 'print' }),
    refuseRequests(page, fonts),
  ]);
  const tree = await page.send('Page.getFrameTree');
  const frameId = (tree['frameTree'] as { frame: { id: string } }).frame.id;
  let head: string | null = null;
  let printed = 0;

  /** Nobody waits for it: the page takes its next command when it is through. */
  const collectGarbage = () => {
    page.send('HeapProfiler.collectGarbage').catch(() => undefined);
  };

  const setContent = async (html: string): Promise<void> => {
    const parts = splitDocument(html);
    if (parts !== null && parts.head === head) {
      // Same head as before: fonts and style sheets stay loaded, only the body changes.
      const [title, body] = [JSON.stringify(parts.title), JSON.stringify(parts.body)];
      await evaluate(page, `document.title = ${title}; void (document.body.innerHTML = ${body})`);
      return;
    }
    await page.send('Page.setDocumentContent', { frameId, html });
    head = parts?.head ?? null;
  };

  return {
    print: async (html) => {
      navigations = 0;
      try {
        await setContent(html);
        const lost = (await evaluate(page, SETTLE_FONTS)) as string[];
        if (lost.length > 0) {
          throw new PrintFailure('refused', `字体或图片不能加载：${[...new Set(lost)].join('、')}`);
        }
        const { data } = await page.send('Page.printToPDF', PRINT);
        if (navigations > 0) throw new PrintFailure('refused', NAVIGATES);
        printed += 1;
        if (printed % COLLECT_EVERY === 0) collectGarbage();
        return Buffer.from(data as string, 'base64');
      } catch (error) {
        if (broken !== null) throw broken;
        // A page that leaves while it is read fails in whatever call meets it; the cause is the document's own.
        if (navigations > 0 && !(error instanceof PrintFailure))
          throw new PrintFailure('refused', NAVIGATES);
        throw error;
      }
    },
    destroy: async () => {
      // Page.crash is answered by no one: it ends a page that hangs in layout, where closing would wait.
      page.send('Page.crash').catch(() => undefined);
      cdp.forget(sessionId);
      await cdp.browser.send('Target.disposeBrowserContext', { browserContextId });
    },
  };
}
