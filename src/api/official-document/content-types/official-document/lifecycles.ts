import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::official-document.official-document');
