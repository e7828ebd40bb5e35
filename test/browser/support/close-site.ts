/** Stops the server of the browser tests and drops its database. */
export default async function closeSite(): Promise<void> {
  const site = globalThis.browserTestSite;
  if (site === undefined) return;
  const gone = new Promise((resolve) => site.server.once('exit', resolve));
  site.server.kill('SIGTERM');
  await gone;
  await site.database.drop();
}
