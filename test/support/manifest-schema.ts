/**
 * What Microsoft's schemas say about the elements that the manifest uses, in words of our own: which children in which order and how
 * many, which attributes, and how long a text may be. The schemas themselves are published in section 5 of [MS-OWEMXML], under terms of
 * its own, so they are not included: https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml
 *
 * An element that the schemas allow and that is not listed here is refused: list it when the manifest is to use it.
 */
interface ElementType {
  /** "Name:Type" for each attribute, separated by spaces; "?" behind those that may be missing. */
  readonly attributes?: string;
  /** "Name:Type" for each child, in order; behind it "?" for at most one, "+" for one or more, "*" for any number. */
  readonly children?: string;
  /** Type of the text. */
  readonly text?: string;
}

/** Elements whose type is named by their xsi:type. */
const DERIVED: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: ["TaskPaneApp"],
  VersionOverrides: ["VersionOverridesV1_0"],
  OverridingHost: ["Workbook"],
  ExtensionPoint: ["CustomFunctions", "PrimaryCommandSurface", "ContextMenu"],
  Control: ["Button"],
  Action: ["ShowTaskpane", "ExecuteFunction"],
};

const ELEMENTS: Readonly<Record<string, ElementType>> = {
  TaskPaneApp: {
    children:
      "Id:GuidText Version:VersionText ProviderName:ShortText DefaultLocale:CultureText DisplayName:ShortSetting Description:LongSetting " +
      "IconUrl:UrlSetting? HighResolutionIconUrl:UrlSetting? SupportUrl:UrlSetting? Hosts:Hosts? Requirements:Requirements? " +
      "DefaultSettings:Settings Permissions:PermissionsText VersionOverrides:VersionOverrides?",
  },
  GuidText: { text: "Guid" },
  VersionText: { text: "Version" },
  ShortText: { text: "Short" },
  LongText: { text: "Long" },
  CultureText: { text: "Culture" },
  PermissionsText: { text: "Permissions" },
  ShortSetting: { attributes: "DefaultValue:Short" },
  LongSetting: { attributes: "DefaultValue:Long" },
  UrlSetting: { attributes: "DefaultValue:Url" },
  Hosts: { children: "Host:Host+" },
  Host: { attributes: "Name:Short" },
  Requirements: { children: "Sets:Sets?" },
  Sets: { attributes: "DefaultMinVersion:ShortVersion?", children: "Set:Set+" },
  Set: { attributes: "Name:Short MinVersion:ShortVersion?" },
  Settings: { children: "SourceLocation:UrlSetting" },

  VersionOverridesV1_0: { children: "Hosts:OverridingHosts? Resources:Resources?" },
  OverridingHosts: { children: "Host:OverridingHost+" },
  Workbook: { children: "Runtimes:Runtimes? AllFormFactors:AllFormFactors? DesktopFormFactor:FormFactor?" },
  Runtimes: { children: "Runtime:Runtime+" },
  Runtime: { attributes: "resid:ReferenceId lifetime:Lifetime?" },
  AllFormFactors: { children: "ExtensionPoint:ExtensionPoint?" },
  FormFactor: { children: "GetStarted:GetStarted? FunctionFile:Reference? ExtensionPoint:ExtensionPoint+" },
  GetStarted: { children: "Title:Reference Description:Reference LearnMoreUrl:Reference" },
  Reference: { attributes: "resid:ReferenceId" },
  CustomFunctions: { children: "Script:Located Page:Located Metadata:Located? Namespace:Reference?" },
  Located: { children: "SourceLocation:Reference" },
  PrimaryCommandSurface: { children: "OfficeTab:OfficeTab*" },
  ContextMenu: { children: "OfficeMenu:OfficeMenu+" },
  OfficeMenu: { attributes: "id:MenuId", children: "Control:Control" },
  OfficeTab: { attributes: "id:Short", children: "Group:Group+" },
  Group: { attributes: "id:Short", children: "Label:Reference Icon:Icon Control:Control+" },
  Icon: { children: "bt:Image:Image+" },
  Image: { attributes: "resid:ReferenceId size:Size" },
  Button: { attributes: "id:Short", children: "Label:Reference Supertip:Supertip Icon:Icon Action:Action" },
  Supertip: { children: "Title:Reference Description:Reference" },
  ShowTaskpane: { children: "TaskpaneId:ShortText? SourceLocation:Reference Title:Reference?" },
  ExecuteFunction: { children: "FunctionName:LongText" },
  Resources: {
    children: "bt:Images:Images? bt:Urls:Urls? bt:ShortStrings:ShortStrings? bt:LongStrings:LongStrings?",
  },
  Images: { children: "bt:Image:UrlResource*" },
  Urls: { children: "bt:Url:UrlResource*" },
  ShortStrings: { children: "bt:String:ShortResource*" },
  LongStrings: { children: "bt:String:LongResource*" },
  UrlResource: { attributes: "id:ReferenceId DefaultValue:Url" },
  ShortResource: { attributes: "id:ReferenceId DefaultValue:Short" },
  LongResource: { attributes: "id:ReferenceId DefaultValue:Long" },
};

const TEXTS: Readonly<Record<string, RegExp>> = {
  Guid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  Version: /^\d{1,5}(\.\d{1,5}){0,3}$/,
  ShortVersion: /^\d{1,5}\.\d{1,5}$/,
  Culture: /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i,
  Short: /^[^]{1,125}$/,
  Long: /^[^]{1,250}$/,
  Url: /^\S{1,2048}$/,
  ReferenceId: /^[^]{1,32}$/,
  MenuId: /^ContextMenu(Cell|Text)$/,
  Lifetime: /^(short|long)$/,
  Size: /^(16|20|24|32|40|48|64|80)$/,
  Permissions: /^(Restricted|ReadDocument|ReadAllDocument|WriteDocument|ReadWriteDocument)$/,
};

/** Where a manifest's root differs from Microsoft's schemas: "Group: Label is missing". */
export function schemaProblems(root: Element): string[] {
  return root.nodeName === "OfficeApp" ? problemsOf(root, "OfficeApp") : [`The root is ${root.nodeName}`];
}

function problemsOf(element: Element, declared: string): string[] {
  const type = DERIVED[declared] === undefined ? declared : (element.getAttribute("xsi:type") ?? "");
  const found = (what: string) => `${element.nodeName}: ${what}`;
  if (DERIVED[declared]?.includes(type) === false) return [found(`xsi:type is "${type}"`)];
  const { attributes = "", children = "", text } = ELEMENTS[type];
  const textProblem =
    text !== undefined && !TEXTS[text].test(element.textContent ?? "") ? [found(`is not a ${text}`)] : [];
  return [...attributeProblems(element, attributes).map(found), ...textProblem, ...childProblems(element, children)];
}

interface Part {
  readonly name: string;
  readonly type: string;
  readonly occurs: string;
}

/** "bt:Image:Image+" is the child bt:Image, of the type Image, once or more. */
function partsOf(text: string): Part[] {
  return [...text.matchAll(/(\S+):(\w+)([?+*]?)/g)].map(([, name, type, occurs]) => ({ name, type, occurs }));
}

function attributeProblems(element: Element, text: string): string[] {
  const parts = partsOf(text);
  const present = [...element.attributes].map(({ name }) => name).filter((name) => !/^(xmlns|xsi:)/.test(name));
  const unknown = present.filter((name) => !parts.some((part) => part.name === name));
  return [
    ...unknown.map((name) => `has no attribute ${name}`),
    ...parts.flatMap(({ name, type, occurs }) => {
      const value = element.getAttribute(name);
      if (value === null) return occurs === "?" ? [] : [`${name} is missing`];
      return TEXTS[type].test(value) ? [] : [`${name} is not a ${type}: ${value}`];
    }),
  ];
}

function childProblems(element: Element, text: string): string[] {
  const parts = partsOf(text);
  const children = [...element.children];
  const places = children.map(({ nodeName }) => parts.findIndex(({ name }) => name === nodeName));
  const counts = parts.flatMap(({ name, occurs }, place) => {
    const count = places.filter((one) => one === place).length;
    if (count === 0) return /[?*]/.test(occurs) ? [] : [`${element.nodeName}: ${name} is missing`];
    return count > 1 && !/[+*]/.test(occurs) ? [`${element.nodeName}: ${name} is there ${count} times`] : [];
  });
  const order = children.flatMap(({ nodeName }, i) => {
    if (places[i] === -1) return [`${element.nodeName}: ${nodeName} does not belong here`];
    return i > 0 && places[i] < places[i - 1] ? [`${element.nodeName}: ${nodeName} is too late`] : [];
  });
  return [
    ...counts,
    ...order,
    ...children.flatMap((child, i) => (places[i] === -1 ? [] : problemsOf(child, parts[places[i]].type))),
  ];
}
