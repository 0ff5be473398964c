// Lets the demonstration's people sign in with the passwords of a sign-in file; `npm start` calls it.
import { readFileSync } from "node:fs";
import { z } from "zod";
import { ensureDemoPeople } from "@/lib/auth/people/mutations";
import { ROLE_WORDS, ROLES } from "@/lib/auth/policy";
import { systemViewer } from "@/lib/auth/viewer";

const SignInFile = z.object({
  users: z.array(z.object({ email: z.email(), password: z.string(), role: z.enum(ROLES) })),
});

const { users } = SignInFile.parse(JSON.parse(readFileSync(String(process.argv[2]), "utf8")));
const people = users.map((user) => ({ ...user, name: `Demo ${ROLE_WORDS[user.role].toLowerCase()}` }));
await ensureDemoPeople(systemViewer("system:setup"), people);
process.exit(0);
