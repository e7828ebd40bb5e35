import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::personal-grant.personal-grant');
