/**
 * Runs in the page around: gives each `<iframe data-ccg-embed>` the height that its page tells.
 * Only a message from that iframe's own window counts.
 */
addEventListener(
  'message',
  ({data, source}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
    if (data?.type !== 'ccg-height' || typeof data.height !== 'number' || !(data.height > 0))
      return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-ccg-embed]')) {
      if (frame.contentWindow === source) frame.height = String(Math.min(data.height, 50_000));
    }
  },
);

export {};
