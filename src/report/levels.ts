import type { RiskLevel } from '../generated/report.ts';

/** Levels of severity and risk, the worst first. */
export const levels: readonly RiskLevel[] = ['critical', 'high', 'medium', 'low'];
