import type uPlot from 'uplot';
import type { Look } from './look';

/** The line where nothing is gained and nothing lost. */
export const zeroLine = (look: Look): uPlot.Plugin => ({
  hooks: {
    drawSeries: (plot) => {
      const { left, width } = plot.bbox;
      const y = Math.round(plot.valToPos(0, 'y', true));
      plot.ctx.save();
      plot.ctx.strokeStyle = look.ink;
      plot.ctx.lineWidth = Math.max(1, Math.round(devicePixelRatio));
      plot.ctx.beginPath();
      plot.ctx.moveTo(left, y);
      plot.ctx.lineTo(left + width, y);
      plot.ctx.stroke();
      plot.ctx.restore();
    },
  },
});
