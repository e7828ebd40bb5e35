import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::attachment.attachment');
