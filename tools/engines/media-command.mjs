/**
 * `executeServerCommand('media', {'forced-colors': 'active'})`; an empty object resets. Answers whether
 * this engine can: WebKitGTK has no forced colours.
 */
export function mediaCommand() {
  return {
    name: 'media-command',
    async executeCommand({command, payload, session}) {
      if (command !== 'media') return undefined;
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({name, value}));
      try {
        await session.browser.getPage(session.id).emulateMediaFeatures(features);
        return true;
      } catch (error) {
        if (/cannot emulate/.test(error.message)) return false;
        throw error;
      }
    },
  };
}
