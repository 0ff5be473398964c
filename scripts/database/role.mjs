import { Sentence } from "../sentence.mjs";

/**
 * Makes sure that the role the app runs as can be had, before a migration grants it its tables: it is made where this user
 * may make it, and otherwise somebody else must. An empty ATTEST_DB_ROLE runs the app as the user itself.
 */
export async function requireRole(client) {
  const role = process.env.ATTEST_DB_ROLE ?? "attest_app";
  if (role === "" || (await canBecome(client, role))) return;
  await client.query(`CREATE ROLE ${role} NOLOGIN`).catch(() => {}); // there already, or not ours to make
  await client.query(`GRANT ${role} TO CURRENT_USER`).catch(() => {});
  if (await canBecome(client, role)) return;
  throw new Sentence(
    `The database user ${client.user} may not act as the role ${role}, which owns no table and which the app runs as. Let an administrator run: CREATE ROLE ${role} NOLOGIN; GRANT ${role} TO ${client.user}; or set ATTEST_DB_ROLE to nothing.`,
  );
}

async function canBecome(client, role) {
  const { rows } = await client.query(
    "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1 AND pg_has_role(CURRENT_USER, oid, 'MEMBER')) AS yes",
    [role],
  );
  return rows[0].yes;
}
