import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::field-definition.field-definition');
