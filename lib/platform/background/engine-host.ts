import { createEngine, type Engine } from '@/lib/engine';
import { type AnalysisOutcome, type Article, failed, type Settings } from '@/lib/model';
import { assetBytes, assetJson } from '../assets';
import { readSettings, watchSettings } from '../settings';

/** Keeps the one engine warm for as long as the background lives; a stopped background loads it again. */
export interface EngineHost {
  /** The engine, loaded at the first call. Rejects where the package is broken; the next call tries again. */
  engine(): Promise<Engine>;
  /** Begins to load while the page is still being read. A failure shows where the engine is asked for. */
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

/** What of the settings is built into an engine: a change of it asks for a new one. */
const builtIn = ({ overrides, thresholds }: Settings) => JSON.stringify([overrides, thresholds]);

/** @returns a host that loads lazily and drops its engine when a setting that is built into it changes */
export function createEngineHost(): EngineHost {
  let loading: Promise<Engine> | undefined;
  /** The newest settings that are known, as far as they are built in. */
  let built: string | undefined;
  watchSettings((settings) => {
    if (built !== builtIn(settings)) loading = undefined;
    built = builtIn(settings);
  });
  async function settingsToBuildIn(): Promise<Settings> {
    const settings = await readSettings();
    // A change that was told meanwhile is newer than what was read.
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
 * Scores an item of a feed. One that the engine fails on is refused, so that it costs the items beside it nothing;
 * where there is no engine this rejects, and all of them are asked for again.
 */
export async function scoreItem(host: EngineHost, item: Article): Promise<AnalysisOutcome> {
  const engine = await host.engine();
  try {
    return engine.analyze(item);
  } catch (error) {
    return failed(error);
  }
}
