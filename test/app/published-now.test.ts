import { publishedNow } from "../../src/app/published-now";
import { STANDARD_OPTIONS } from "../../src/publication/options";

const REPORTED = ["2017/18", "2018/19", "2019/20"];

it.each<[string, readonly string[] | null, readonly string[] | null]>([
  ["all years where none is chosen", null, null],
  ["all years where no chosen one is reported any more", ["2012/13"], null],
  ["all years where each of them is chosen", ["2019/20", "2017/18", "2018/19"], null],
  ["the chosen years", ["2017/18", "2018/19"], ["2017/18", "2018/19"]],
  ["those of the chosen years that are still reported", ["2012/13", "2018/19"], ["2018/19"]],
])("a copy has %s", (_, years, published) => {
  const options = { ...STANDARD_OPTIONS, years };
  expect(publishedNow(options, REPORTED)).toEqual({ ...options, years: published });
});
