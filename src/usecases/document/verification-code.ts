import { randomInt } from 'node:crypto';
import { newVerificationCode } from '../../domain/document/verification-code';

/** A new 核验码 for a paper about to be written. */
export const verificationCode = (): string => newVerificationCode(randomInt);
