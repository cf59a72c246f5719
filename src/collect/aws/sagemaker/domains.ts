import { DescribeDomainCommand, paginateListDomains, SageMakerClient } from '@aws-sdk/client-sagemaker';
import type { Collector } from '../../collector.ts';
import { mapLimit } from '../../transport/limit.ts';
import type { Reader } from '../session/reader.ts';
import { domainType, normaliseDomain } from './domain.ts';
import type { AwsSession } from '../session/session.ts';
import { sageMakerTags, sageMakerTagsCall } from '../resource/tags.ts';
import { rpc } from '../session/wire.ts';

/** Studio domains: where people work with models, and as whom. */
export const sageMakerDomains: Collector<AwsSession> = {
  id: 'aws-sagemaker-domains',
  title: 'SageMaker domains',
  produces: [domainType],
  calls: [
    rpc('api.sagemaker', 'SageMaker.ListDomains', 'sagemaker:ListDomains'),
    rpc('api.sagemaker', 'SageMaker.DescribeDomain', 'sagemaker:DescribeDomain'),
    sageMakerTagsCall,
  ],
  async collect(session, sink) {
    await session.inEachScope(sink, collectDomains);
  },
};

async function collectDomains(reader: Reader): Promise<void> {
  const client = reader.client(SageMakerClient);
  const { items } = await reader.list(
    { call: 'sagemaker:ListDomains', types: [domainType] },
    paginateListDomains({ client, pageSize: 100 }, {}),
    (page) => page.Domains,
  );
  await mapLimit(items, 4, async (summary) => {
    const id = summary.DomainArn ?? '';
    const about = { call: 'sagemaker:DescribeDomain', types: [domainType], resource: id };
    const domain = await reader.attempt(about, () =>
      client.send(new DescribeDomainCommand({ DomainId: summary.DomainId })),
    );
    const tagged = await sageMakerTags(reader, domainType, id);
    reader.put(normaliseDomain(reader.scope, summary, domain, tagged));
  });
}
