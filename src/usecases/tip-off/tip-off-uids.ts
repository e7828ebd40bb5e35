export const TIP_OFF = 'api::tip-off.tip-off';
export const MESSAGE = 'api::tip-off-message.tip-off-message';
export const REFERRAL = 'api::tip-off-referral.tip-off-referral';
