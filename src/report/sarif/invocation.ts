import type { Invocation, Notification, ReportingDescriptor } from 'sarif';
import type { Problem, Report, Source } from '../../generated/report.ts';
import { compare } from '../../inventory/order.ts';
import { placeIn } from './location.ts';
import { messageText } from './text.ts';

/** Of problems: more say no more. */
const mostNotifications = 1000;

/** What went on in the run beside results. */
export function invocationOf({ run, results }: Report, more: readonly Notification[]): Invocation {
  const { sources, started_at: startTimeUtc, finished_at: endTimeUtc, notices } = run;
  const problems = sources.flatMap((source) =>
    source.problems.map((problem) => problemNotification(source, problem)),
  );
  const errors = results.flatMap(({ status, check, message = '' }) =>
    status === 'error' ? [errorNotification(check, message)] : [],
  );
  return {
    executionSuccessful: sources.length === 0 || sources.some(({ status }) => status !== 'failed'),
    startTimeUtc,
    endTimeUtc,
    toolExecutionNotifications: [...more, ...limited([...errors, ...problems])],
    toolConfigurationNotifications: limited(
      notices.map((notice) => notification('notice', 'warning', notice)),
    ),
  };
}

/** What the notifications of an invocation are about. */
export function descriptorsOf(invocation: Invocation): ReportingDescriptor[] {
  const all = [
    ...(invocation.toolExecutionNotifications ?? []),
    ...(invocation.toolConfigurationNotifications ?? []),
  ];
  return [...new Set(all.map(({ descriptor }) => descriptor?.id ?? ''))]
    .toSorted(compare)
    .map((id) => ({ id }));
}

export function notification(id: string, level: 'error' | 'warning' | 'note', text: string): Notification {
  return { descriptor: { id }, level, message: { text: messageText(text) } };
}

function problemNotification(
  { status }: Source,
  { code, message, file, line, column }: Problem,
): Notification {
  const place = line === undefined ? undefined : { line, ...(column !== undefined && { column }) };
  return {
    ...notification(code, status === 'failed' ? 'error' : 'warning', message),
    ...(file !== undefined && { locations: [{ physicalLocation: placeIn(file, place) }] }),
  };
}

function errorNotification(check: string, message: string): Notification {
  return { ...notification('check_error', 'error', message), associatedRule: { id: check } };
}

function limited(notifications: readonly Notification[]): Notification[] {
  const rest = notifications.length - mostNotifications;
  return rest <= 0
    ? [...notifications]
    : [
        ...notifications.slice(0, mostNotifications),
        notification('more', 'warning', `${rest} more are in the JSON report.`),
      ];
}
