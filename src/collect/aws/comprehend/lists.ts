import { comprehendShapes } from './shapes.ts';
import type { DefinitionShape } from '../resource/definition.ts';

/** How resources of Comprehend are listed. Lists hold all there is to know of each, but of flywheels. */
export interface ComprehendList {
  readonly shape: DefinitionShape;
  /** List…. */
  readonly operation: string;
  /** Member of a page that holds what is listed. */
  readonly items: string;
  /** Members that name one. */
  readonly arn: string;
  readonly name?: string;
  readonly describe?: { readonly operation: string; readonly within: string };
  readonly atMost?: number;
  readonly tagged?: true;
}

/** Jobs cannot be deleted: of each kind the first page stands for how the account analyses documents. */
export const mostJobs = 100;

const jobs = [
  'DocumentClassification',
  'DominantLanguageDetection',
  'EntitiesDetection',
  'EventsDetection',
  'KeyPhrasesDetection',
  'PiiEntitiesDetection',
  'SentimentDetection',
  'TargetedSentimentDetection',
  'TopicsDetection',
];

export const comprehendLists: readonly ComprehendList[] = [
  {
    shape: comprehendShapes.recognizer,
    operation: 'ListEntityRecognizers',
    items: 'EntityRecognizerPropertiesList',
    arn: 'EntityRecognizerArn',
    tagged: true,
  },
  {
    shape: comprehendShapes.classifier,
    operation: 'ListDocumentClassifiers',
    items: 'DocumentClassifierPropertiesList',
    arn: 'DocumentClassifierArn',
    tagged: true,
  },
  {
    shape: comprehendShapes.flywheel,
    operation: 'ListFlywheels',
    items: 'FlywheelSummaryList',
    arn: 'FlywheelArn',
    describe: { operation: 'DescribeFlywheel', within: 'FlywheelProperties' },
    tagged: true,
  },
  ...jobs.map((job) => ({
    shape: comprehendShapes.job,
    operation: `List${job}Jobs`,
    items: `${job}JobPropertiesList`,
    arn: 'JobArn',
    name: 'JobName',
    atMost: mostJobs,
  })),
];
