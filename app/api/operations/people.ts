import { z } from "zod";
import { defineOperation } from "@/lib/api/operation";
import { Paging, pageFrom, pageOf } from "@/lib/api/paging";
import { addPerson, changeRole, disablePerson, enablePerson, resetPerson } from "@/lib/auth/people/mutations";
import { pseudonymisePerson } from "@/lib/auth/people/mutations-pseudonymise";
import { listPeople } from "@/lib/auth/queries";
import { NewPerson, PersonChange, Pseudonymisation, RoleChange } from "@/lib/auth/schema";
import { PersonItem } from "../answers/people";

const PersonId = z.object({ personId: z.uuid() });
const WithLink = PersonId.extend({ token: z.string().describe("For /set-password/{token}; shown here only.") });

export const people = [
  defineOperation({
    id: "listPeople",
    method: "GET",
    path: "/people",
    domain: "people",
    summary: "People and their roles",
    permission: "people:manage",
    input: Paging,
    answer: pageOf(PersonItem),
    run: async (viewer, paging) => pageFrom(await listPeople(viewer), paging, ({ id }) => id),
  }),
  defineOperation({
    id: "addPerson",
    method: "POST",
    path: "/people",
    domain: "people",
    summary: "Add a person",
    permission: "people:manage",
    input: NewPerson,
    answer: WithLink,
    status: 201,
    example: { email: "night.desk@example.org", name: "Night desk", role: "editor" },
    run: addPerson,
  }),
  defineOperation({
    id: "changeRole",
    method: "PUT",
    path: "/people/{personId}/role",
    domain: "people",
    summary: "Change a person’s role",
    permission: "people:manage",
    input: RoleChange,
    answer: PersonId,
    example: { role: "chief" },
    run: changeRole,
  }),
  defineOperation({
    id: "disablePerson",
    method: "POST",
    path: "/people/{personId}/disable",
    domain: "people",
    summary: "Disable a person",
    description: "Their sessions and tokens end at once; what they decided stays theirs.",
    permission: "people:manage",
    input: PersonChange,
    answer: PersonId,
    run: disablePerson,
  }),
  defineOperation({
    id: "enablePerson",
    method: "POST",
    path: "/people/{personId}/enable",
    domain: "people",
    summary: "Enable a person again",
    permission: "people:manage",
    input: PersonChange,
    answer: PersonId,
    run: enablePerson,
  }),
  defineOperation({
    id: "pseudonymisePerson",
    method: "POST",
    path: "/people/{personId}/pseudonym",
    domain: "people",
    summary: "Replace a disabled person’s name by a pseudonym, for good",
    description:
      "Name and address go; what they decided stays theirs under the pseudonym. Comments, reasons, frozen reports, exports and backups keep what was written in them.",
    permission: "people:manage",
    input: Pseudonymisation,
    answer: PersonId.extend({ name: z.string() }),
    status: 201,
    example: { reason: "Asked for it after leaving." },
    run: pseudonymisePerson,
  }),
  defineOperation({
    id: "resetPerson",
    method: "POST",
    path: "/people/{personId}/reset",
    domain: "people",
    summary: "Reset a person’s password",
    description: "Answers with a one-time link’s token; the old password, sessions and tokens stop at once.",
    permission: "people:manage",
    input: PersonChange,
    answer: WithLink,
    run: resetPerson,
  }),
];
