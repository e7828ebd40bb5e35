import { guardLifecycles } from '../../../../guard/lifecycles';

export default guardLifecycles('api::pairing-record.pairing-record');
