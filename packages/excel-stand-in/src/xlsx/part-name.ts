/** The path of a zip entry as the name of a part: some programs write backslashes, or a slash in front. */
export function partName(path: string): string {
  return path.replaceAll("\\", "/").replace(/^\/+/, "");
}

/**
 * What two names of the same part have in common: they are compared without regard to case (ECMA-376 part 2, §6.2.2.3), and may be
 * written with or without percent-encoding.
 */
export function partKey(path: string): string {
  const name = partName(path);
  return decoded(name).toLowerCase();
}

function decoded(name: string): string {
  if (!name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
