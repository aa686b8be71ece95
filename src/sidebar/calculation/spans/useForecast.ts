import { useEffect, useState } from 'preact/hooks';
import { forecastOf, type Forecast, type ForecastInputs } from './state/forecast';

/** How long typing must rest before the runs are made, so that they never come between two keys. Milliseconds. */
const rest = 150;

/** The forecast once it is made; until then the one before, `null` where there is none. */
export const useForecast = (inputs: ForecastInputs | null): Forecast | null => {
  const [forecast, setForecast] = useState<Forecast | null>(null);
  useEffect(() => {
    if (inputs === null) return;
    const timer = setTimeout(() => setForecast(forecastOf(inputs)), rest);
    return () => clearTimeout(timer);
  }, [inputs]);
  return forecast;
};
