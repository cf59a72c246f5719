import test from 'ava';
import { isUsed, usersOfData, usersUnread } from '../../../src/collect/azure/governance/users.ts';

const store = 'Microsoft.Storage/storageAccounts';
const users = usersOfData(store);

function session(missed: readonly string[], reached: readonly string[] = []) {
  return { missed: new Set(missed), reached: new Set(reached) };
}

test('a store is used where an edge of its users leads to it, however its id is spelt', (t) => {
  t.true(isUsed(session([], ['reads /a/b']), '/A/b', users));
  t.false(isUsed(session([], ['routes-to /a/b', 'reads /a/c']), '/a/b', users));
});

test('whether it is used is unknown where users were not read', (t) => {
  t.deepEqual(usersUnread(session(['Microsoft.Search/searchServices']), '/a', users), [
    '/related_from/reads',
  ]);
  t.deepEqual(usersUnread(session([store]), '/a', users), ['/related_from/grounded-on']);
  t.deepEqual(usersUnread(session(['Microsoft.Network/privateEndpoints']), '/a', users), []);
});

test('a use that is certain is not hidden by those that are not', (t) => {
  t.deepEqual(usersUnread(session([store], ['reads /a']), '/a', users), []);
});
