import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::document-template-version.document-template-version');
