import { bomSection } from './bom-section.ts';
import { complianceSection } from './compliance-section.ts';
import { findingsSection } from './findings-section.ts';
import { pathsSection } from './paths-section.ts';
import { planSection } from './plan-section.ts';
import { runSection } from './run-section.ts';
import { summarySection } from './summary-section.ts';
import { unjudgedSection } from './unjudged-section.ts';
import type { Section } from './view.ts';
import { waiversSection } from './waivers-section.ts';

/** The page, in its order. */
export const sections: readonly Section[] = [
  summarySection,
  pathsSection,
  planSection,
  findingsSection,
  unjudgedSection,
  waiversSection,
  complianceSection,
  bomSection,
  runSection,
];
