import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";

/** A text of its own for each test: nobody else's article has this place. */
export function floodReport(place = `Village ${randomUUID().slice(0, 8)}`) {
  return {
    title: `Flood in ${place}`,
    text: `Rescue services said on Sunday that 12 people were killed in a flood near ${place}.\n\nThe ministry of health said at least 30 people were injured, including seven children.`,
    place,
  };
}

/** Pastes an article as an editor does, and waits until it is read. Answers its address. */
export async function addArticle(page: Page, article: { title: string; text: string }): Promise<string> {
  await page.goto("/articles/new");
  await page.getByLabel("Text of the article").fill(article.text);
  await page.getByLabel("Title").fill(article.title);
  await page.getByRole("button", { name: "Read the article" }).click();
  await expect(page).toHaveURL(/\/articles\/[0-9a-f-]{36}/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(article.title);
  return new URL(page.url()).pathname;
}

/** Opens the figure whose quote holds the words, through search. Answers its address. */
export async function openFigure(page: Page, search: string, quote: string | RegExp): Promise<string> {
  await page.goto(`/claims?kind=casualty&q=${encodeURIComponent(search)}`);
  await page.getByRole("link", { name: quote }).first().click();
  await expect(page).toHaveURL(/\/claims\/[0-9a-f-]{36}/);
  return new URL(page.url()).pathname;
}

/** Waits until the queue's keys are listened for: a press before that is nobody's. */
export async function keysReady(page: Page): Promise<void> {
  await expect(page.locator("[data-keys=ready]")).toBeAttached();
}
