module.exports = async (): Promise<void> => {
  await globalThis.previewServer?.close();
};
