import { type AddressInfo, createServer, type Server } from 'node:net';

import { TemplateRefused } from '../../src/documents/templates/check-template';
import { compileTemplate } from '../../src/documents/templates/compile-template';
import { RenderRefused } from '../../src/documents/renderer/render-errors';
import { pdfFacts } from '../../src/documents/text/pdf-facts';
import { askWitness } from './support/ask-witness';
import { closeRenderers, openRenderer } from './support/open-renderer';

const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

describe('a hostile document', () => {
  const renderer = openRenderer({ pages: 1, timeoutMs: 20_000 });
  let server: Server;
  let visitors = 0;
  let origin = '';
  beforeAll(async () => {
    server = createServer((socket) => {
      visitors += 1;
      socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await closeRenderers();
    await new Promise((resolve) => server.close(resolve));
  });

  const render = async (body: string): Promise<string> =>
    askWitness(await renderer.render({ html: page(body) })).join('');

  test('runs no script', async () => {
    const text = await render(
      '<p id="a">before</p><script>document.getElementById("a").textContent="after"</script>' +
        '<img src="data:," onerror="document.body.textContent=\'after\'">',
    );
    expect(text).toContain('before');
    expect(text).not.toContain('after');
  });

  test('is not held up by a script without end', async () => {
    await expect(render('<p>printed</p><script>for(;;){}</script>')).resolves.toContain('printed');
  });

  test.each([
    ['an image', (o: string) => `<img src="${o}/a.png">`],
    ['a linked style sheet', (o: string) => `<link rel="stylesheet" href="${o}/a.css">`],
    ['an imported style sheet', (o: string) => `<style>@import url("${o}/a.css");</style>`],
    ['a background', (o: string) => `<p style="background:url(${o}/a.png)">x</p>`],
    [
      'a foreign font',
      (o: string) => `<style>@font-face{font-family:F;src:url(${o}/f.ttf)}</style>`,
    ],
    ['a preconnection', (o: string) => `<link rel="preconnect" href="${o}">`],
    [
      'a prefetch',
      (o: string) => `<link rel="prefetch" href="${o}/a"><link rel="dns-prefetch" href="${o}">`,
    ],
    ['an SVG image', (o: string) => `<svg><image href="${o}/a.png" width="9" height="9"/></svg>`],
    ['a video', (o: string) => `<video src="${o}/a.mp4" autoplay></video>`],
  ])('reaches no server through %s', async (_, body) => {
    await render(`${body(origin)}<p>printed</p>`);
    expect(visitors).toBe(0);
  });

  test.each([
    ['an iframe', (o: string) => `<iframe src="${o}/"></iframe>`],
    ['an object', (o: string) => `<object data="${o}/"></object><embed src="${o}/">`],
    ['a refresh', (o: string) => `<meta http-equiv="refresh" content="0;url=${o}/">`],
  ])('reaches no server through %s', async (_, body) => {
    // Whether it is printed without the frame or refused, nothing leaves the browser.
    await renderer
      .render({ html: page(`${body(origin)}<p>printed</p>`) })
      .catch((error: unknown) => {
        expect(error).toBeInstanceOf(RenderRefused);
      });
    expect(visitors).toBe(0);
  });

  test.each([
    ['an iframe', '<iframe src="file:///etc/passwd" width="600" height="400"></iframe>'],
    ['an object', '<object data="file:///etc/passwd" width="600" height="400"></object>'],
    ['an image', '<img src="file:///etc/passwd">'],
  ])('reads no file through %s', async (_, body) => {
    const text = await render(body).catch((error: unknown) => {
      expect(error).toBeInstanceOf(RenderRefused);
      return '';
    });
    expect(text).not.toContain('root:');
  });

  test('leaves the next document unharmed', async () => {
    await render('<style>p{display:none}</style><p>first</p>');
    await expect(render('<p>second</p>')).resolves.toContain('second');
  });

  test('with a table of 5,000 rows is printed on as many pages as it needs', async () => {
    const rows = Array.from({ length: 5_000 }, (_, row) => `<tr><td>row ${row}</td></tr>`);
    const pdf = await renderer.render({ html: page(`<table>${rows.join('')}</table>`) });
    expect((await pdfFacts(pdf)).pages.length).toBeGreaterThan(50);
    expect(askWitness(pdf).join('')).toContain('row 4999');
  });

  test('too large to be a paper is refused at once', async () => {
    const small = openRenderer({ maxHtmlBytes: 1_000 });
    await expect(small.render({ html: page('x'.repeat(2_000)) })).rejects.toBeInstanceOf(
      RenderRefused,
    );
  });
});

describe('a hostile template', () => {
  test.each([
    ['a way to the constructor', '{{constructor.constructor}}'],
    ['a way to the prototype', '{{a.__proto__.b}}'],
    ['unescaped output', '{{{a}}}'],
    ['an unknown block', '{{#with a}}{{/with}}'],
    ['an unknown partial', '{{> other}}'],
    ['a partial of its own', '{{#*inline "self"}}{{> self}}{{/inline}}{{> self}}'],
    ['loops three deep', '{{#each a}}{{#each b}}{{#each c}}x{{/each}}{{/each}}{{/each}}'],
    ['broken syntax', '{{#each a}}'],
  ])('with %s is refused', (_, source) => {
    expect(() => compileTemplate(source)).toThrow(TemplateRefused);
  });

  test('that asks for a helper of Handlebars outside the closed set does not compile', () => {
    expect(() => compileTemplate('{{lookup a "b"}}').fill({ a: {} })).toThrow();
  });

  test('that names what the view does not have fails instead of printing nothing', () => {
    expect(() => compileTemplate('{{missing}}').fill({})).toThrow();
  });
});
