import { credentialsProblem } from '../../lib/operator/desired/configuration';

// What Pgpool-II makes of them is measured in pgpool.long.test.ts.

test.each(['secret', 'it\'s "a" \\ secret:', 'Пароль-密码-🔑', 'café', '  x  '])(
  'the password %j can be used',
  (password) => {
    expect(credentialsProblem({ username: 'app', password })).toBeUndefined();
  },
);

test.each([
  ['a blank that does not break', 'a\u00a0b'],
  ['a wide blank', 'a\u3000b'],
  ['a soft hyphen', 'a\u00adb'],
  ['a joiner that is not seen', 'a\u200db'],
  ['a mark of the byte order', '\ufeffsecret'],
  ['a selector of a variation', '🔑\ufe0f'],
  ['an accent of its own', 'cafe\u0301'],
  ['a ligature', 'o\ufb03ce'],
])('a password with %s is refused: PostgreSQL makes another one of it, and Pgpool-II does not', (_, password) => {
  expect(credentialsProblem({ username: 'app', password })).toMatch(/^password may hold no blank/);
});

test.each([
  ['a line break', 'a\nb', 'no line break'],
  ['a line of Unicode', 'a\u2028b', 'no line break'],
  ['125 bytes', 'x'.repeat(125), 'at most 124 bytes'],
])('a password with %s is refused', (_, password, message) => {
  expect(credentialsProblem({ username: 'app', password })).toContain(message);
});

test.each(['', '#x', 'a:b', 'a b', '-x', 'a\nb', 'a/b', "a'b", 'x'.repeat(64)])(
  'the user %j is refused',
  (username) => {
    expect(credentialsProblem({ username, password: 'x' })).toContain('username may hold');
  },
);
