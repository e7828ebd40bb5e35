export const DOCUMENT = 'api::official-document.official-document';
