"use server";

import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { type ActionState, defineAction, failure, invalid } from "@/lib/action";
import { SESSION_COOKIE } from "./csrf";
import { changeOwnPassword, endSession, setPasswordByLink } from "./mutations";
import { addPerson, changeRole, disablePerson, enablePerson, resetPerson } from "./people/mutations";
import { pseudonymisePerson } from "./people/mutations-pseudonymise";
import { LinkPassword, NewPerson, OwnPasswordChange, PersonChange, RoleChange, SurePseudonymisation } from "./schema";
import { getViewer } from "./sessions";

export const addPersonAction = defineAction(NewPerson, addPerson);
export const disablePersonAction = defineAction(PersonChange, disablePerson);
export const enablePersonAction = defineAction(PersonChange, enablePerson);
export const changeRoleAction = defineAction(RoleChange, changeRole);
export const resetPersonAction = defineAction(PersonChange, resetPerson);
export const pseudonymisePersonAction = defineAction(SurePseudonymisation, pseudonymisePerson);
export const changeOwnPasswordAction = defineAction(OwnPasswordChange, changeOwnPassword, {
  to: () => "/sign-in?changed=1",
});

/** Ends the session's row, so that the cookie is worthless on every copy of the app, then forgets the cookie. */
export async function signOutAction(): Promise<void> {
  const viewer = await getViewer();
  if (viewer?.sessionId) await endSession(viewer.sessionId, "signed-out");
  (await cookies()).delete(SESSION_COOKIE);
  redirect("/sign-in?left=1");
}

/** The link's holder is nobody yet: the token is the permission, so this action takes no session. */
export async function setPasswordByLinkAction(_: ActionState<unknown>, form: FormData): Promise<ActionState<unknown>> {
  const input = LinkPassword.safeParse(Object.fromEntries(form));
  if (!input.success) return invalid(input.error);
  try {
    await setPasswordByLink(input.data);
  } catch (error) {
    return failure(error);
  }
  redirect("/sign-in?changed=1");
}
