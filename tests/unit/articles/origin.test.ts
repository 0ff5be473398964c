import { describe, expect, test } from "vitest";
import { originKey } from "@/lib/articles/origin";

const publisher = (name: string) => originKey({ publisher: name, url: null });
const address = (url: string) => originKey({ publisher: null, url });

describe("the same origin", () => {
  test.each([
    ["The Coastal Courier", "coastal  courier"],
    ["COASTAL COURIER ", "Coastal Courier"],
    ["Coastal\u00a0Courier", "Coastal Courier"],
  ])("publishers %j and %j", (a, b) => {
    expect(publisher(a)).toBe(publisher(b));
  });

  test.each([
    ["https://www.courier.example/flood/", "http://courier.example/flood"],
    ["https://courier.example/flood?utm_source=mail#top", "https://courier.example/flood"],
    ["https://COURIER.example/flood", "https://courier.example/flood"],
  ])("addresses %j and %j", (a, b) => {
    expect(address(a)).toBe(address(b));
  });

  test("a publisher's name stands before the address a reader came by", () => {
    expect(originKey({ publisher: "Coastal Courier", url: "https://courier.example/a" })).toBe(
      publisher("Coastal Courier"),
    );
  });
});

describe("different origins", () => {
  test.each([
    [publisher("Coastal Courier"), publisher("Coastal Courier Weekly")],
    [publisher("The"), publisher("")],
    [address("https://courier.example/flood"), address("https://courier.example/floods")],
    [address("https://courier.example/flood"), address("https://news.courier.example/flood")],
    [publisher("courier.example/flood"), address("https://courier.example/flood")],
  ])("%j and %j", (a, b) => {
    expect(a).not.toBe(b);
  });

  test("a text of unknown origin has none", () => {
    expect(originKey({ publisher: null, url: null })).toBe("");
  });
});
