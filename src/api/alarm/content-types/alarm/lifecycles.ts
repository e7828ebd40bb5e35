import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::alarm.alarm');
