import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::responsibility-letter.responsibility-letter');
