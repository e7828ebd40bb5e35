import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::leading-group.leading-group');
