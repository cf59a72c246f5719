import type { Case } from './case.ts';
import { conditionCases, elementCases } from './cases-elements.ts';
import { evaluationCases } from './cases-evaluation.ts';
import { trustCases } from './cases-trust.ts';

/** Requests of which AWS's documentation says whether they are allowed, in policies of the documented shape. */
export const cases: readonly Case[] = [...evaluationCases, ...elementCases, ...conditionCases, ...trustCases];
