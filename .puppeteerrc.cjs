// The browser is found or provided by src/platform/browser, so that `npm install` never downloads one.
module.exports = { skipDownload: true };
