/** The models of OSCAL that are written. */
export const oscalModels = ['assessment-results', 'assessment-plan', 'component-definition'] as const;

export type OscalModel = (typeof oscalModels)[number];
