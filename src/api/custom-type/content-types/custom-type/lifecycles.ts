import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::custom-type.custom-type');
