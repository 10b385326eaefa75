import { createEngine, type Engine } from '@/lib/engine';
import { type AnalysisOutcome, type Article, failed, type Settings } from '@/lib/model';
import { assetBytes, assetJson } from '../assets';
import { readSettings, watchSettings } from '../settings';

/** Keeps one engine in memory while the background lives; after a stop it is loaded again. */
export interface EngineHost {
  /** The engine, loaded on the first call. Rejects if the package is broken; the next call tries again. */
  engine(): Promise<Engine>;
  /** Starts loading while the page is still being read. A failure surfaces in `engine`. */
  warm(): void;
}

async function loadEngine(settings: Promise<Settings>): Promise<Engine> {
  const [model, dictionary, { overrides, thresholds }] = await Promise.all([
    assetBytes('/models/sentiment.bin'),
    assetJson('/data/instruments.json'),
    settings,
  ]);
  return createEngine({ model, dictionary, overrides, thresholds });
}

/** The settings that an engine is built with: a change of these needs a new engine. */
const builtIn = ({ overrides, thresholds }: Settings) => JSON.stringify([overrides, thresholds]);

/** @returns a host that loads the engine on demand, and drops it when a setting that it was built with changes */
export function createEngineHost(): EngineHost {
  let loading: Promise<Engine> | undefined;
  /** The latest known settings that engines are built with. */
  let built: string | undefined;
  watchSettings((settings) => {
    if (built !== builtIn(settings)) loading = undefined;
    built = builtIn(settings);
  });
  async function settingsToBuildIn(): Promise<Settings> {
    const settings = await readSettings();
    // A change reported meanwhile is newer than the value read.
    built ??= builtIn(settings);
    return settings;
  }
  const engine = () => {
    loading ??= loadEngine(settingsToBuildIn()).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return { engine, warm: () => void engine().catch(() => undefined) };
}

/**
 * Scores a feed item. If the engine fails on it, only this item is refused; if the engine cannot be loaded, rejects,
 * so that all items are tried again.
 */
export async function scoreItem(host: EngineHost, item: Article): Promise<AnalysisOutcome> {
  const engine = await host.engine();
  try {
    return engine.analyze(item);
  } catch (error) {
    return failed(error);
  }
}
