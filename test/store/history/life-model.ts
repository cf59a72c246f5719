import type { SourceStatus, Status } from '../../../src/generated/report.ts';

/** A finding, by what is simplest: no dates, no tables. */
export interface ModelFinding {
  state: 'open' | 'fixed' | 'regressed' | 'waived' | 'stale';
  base: 'open' | 'regressed';
  source: string;
  readonly firstSeen: string;
  /** Id of the waiver of the service. */
  waiver?: string | undefined;
}

export interface ModelWaiver {
  readonly id: string;
  readonly check: string;
  readonly resource: string;
  readonly expires: string;
  revoked: boolean;
}

export interface ModelRun {
  readonly source: string;
  readonly at: string;
  readonly sources: Readonly<Record<string, SourceStatus>>;
  /** By check and resource, parted by a space. */
  readonly results: ReadonlyMap<string, Status>;
  readonly resources: ReadonlySet<string>;
}

/** The life cycle of docs/history.md, one finding at a time. */
export class LifeModel {
  readonly findings = new Map<string, ModelFinding>();
  readonly waivers: ModelWaiver[] = [];
  private readonly owners = new Map<string, { source: string; gone: boolean }>();

  holding(key: string, at: string): ModelWaiver | undefined {
    const [check, resource] = key.split(' ');
    return this.waivers.find(
      (waiver) =>
        waiver.check === check &&
        (waiver.resource === '*' || waiver.resource === resource) &&
        !waiver.revoked &&
        waiver.expires >= at.slice(0, 10),
    );
  }

  /** Waivers that hold no more give back what they held. */
  settle(at: string): void {
    for (const [key, finding] of this.findings) {
      const waiver = this.waivers.find(({ id }) => id === finding.waiver);
      if (finding.state !== 'waived' || !waiver) continue;
      if (!waiver.revoked && waiver.expires >= at.slice(0, 10)) continue;
      const other = this.holding(key, at);
      finding.waiver = other?.id;
      if (!other) finding.state = finding.base;
    }
  }

  waive(at: string): void {
    for (const [key, finding] of this.findings) {
      const waiver = this.holding(key, at);
      if (!waiver || (finding.state !== 'open' && finding.state !== 'regressed')) continue;
      finding.state = 'waived';
      finding.waiver = waiver.id;
    }
  }

  publish(run: ModelRun): void {
    for (const resource of run.resources) this.owners.set(resource, { source: run.source, gone: false });
    for (const [resource, owner] of this.owners) {
      if (owner.source === run.source && !run.resources.has(resource) && this.asked(run, resource))
        owner.gone = true;
    }
    this.settle(run.at);
    for (const [key, status] of run.results) this.see(key, status, run);
    for (const [key, finding] of this.findings) {
      if (finding.source === run.source && !run.results.has(key) && finding.state !== 'fixed') {
        this.miss(key, finding, run);
      }
    }
  }

  private asked({ sources }: ModelRun, resource: string): boolean {
    return sources[resource.split('/')[0] ?? ''] === 'complete';
  }

  private see(key: string, said: Status, { at, source }: ModelRun): void {
    const finding = this.findings.get(key);
    const waiver = this.holding(key, at);
    const status = said === 'fail' && waiver ? 'waived' : said;
    const held = status === 'waived' ? waiver?.id : undefined;
    if (!finding) {
      if (status !== 'fail' && status !== 'waived') return;
      const state = status === 'fail' ? 'open' : 'waived';
      this.findings.set(key, { state, base: 'open', source, firstSeen: at, waiver: held });
      return;
    }
    if (status === 'unknown' || status === 'error') {
      if (finding.source !== source) return;
      if (finding.state !== 'fixed') finding.state = 'stale';
    } else {
      finding.source = source;
      if (status === 'pass' || status === 'not_applicable') {
        finding.state = 'fixed';
      } else {
        if (finding.state === 'fixed') finding.base = 'regressed';
        finding.state = status === 'waived' ? 'waived' : finding.base;
      }
    }
    finding.waiver = held;
  }

  private miss(key: string, finding: ModelFinding, run: ModelRun): void {
    const resource = key.split(' ')[1] ?? '';
    const owner = this.owners.get(resource);
    const isElsewhere = owner !== undefined && owner.source !== run.source && !owner.gone;
    const hasGone = !run.resources.has(resource) && this.asked(run, resource) && !isElsewhere;
    finding.state = hasGone ? 'fixed' : 'stale';
    finding.waiver = undefined;
  }
}
