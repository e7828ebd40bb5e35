import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { siteBase } from './site';

/** A line to the site that can be cut: neither the page nor its service worker reaches the server then, and nobody tells them. */
export async function openVillageLine() {
  const { hostname, port } = new URL(siteBase());
  const open = new Set<Socket>();
  const serve = () =>
    createServer((phone) => {
      const server = connect(Number(port), hostname);
      for (const end of [phone, server]) {
        open.add(end);
        end.on('close', () => {
          open.delete(end);
          phone.destroy();
          server.destroy();
        });
        // A line that breaks is what this is for.
        end.on('error', () => end.destroy());
      }
      phone.pipe(server).pipe(phone);
    });
  let line = serve();
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const { port: own } = line.address() as AddressInfo;
  const cut = (): Promise<void> =>
    new Promise((resolve) => {
      line.close(() => resolve());
      for (const end of open) end.destroy();
    });
  return {
    address: `http://127.0.0.1:${own}`,
    cut,
    mend: (): Promise<void> => {
      line = serve();
      return new Promise((resolve) => line.listen(own, '127.0.0.1', resolve));
    },
  };
}
